;; A module and a component, as people write them.
(module $main (; with a (; nested ;) comment ;)
  (@custom "note" "caf\c3\a9 \u{1F980} \"quoted\"")
  (import "wasi:io/streams@0.2.0" "[method]output-stream.write" (func $write (param i32 i32) (result i32)))
  (memory (export "memory") 1 0x10)
  (global $top (mut i64) (i64.const -0x1_0000))
  (type $pair (struct (field $a i8) (field (mut (ref null extern)))))
  (func $run (export "run") (param $x i32) (result f64)
    (local $i i32) (local v128)
    block $out
      local.get $x
      i32.eqz
      br_if $out
      (i32.load8_u offset=4 align=1 (local.get $i))
      drop
    end
    f64.const 1.5e-3
    f64.const nan:0x8000
    f64.add
    i32x4.extadd_pairwise_i16x8_s
    call_indirect (type 0)
  )
)
(component
  (core module $m)
  (type $t (result (list u8) (error string)))
  (import "a:b/c@1.0.0" (instance $c (export "go" (func (param "x" string) (result $t)))))
  (core instance $i (instantiate $m))
  (func $f (canon lift (core func $i "run") string-encoding=utf8))
)
not-a.keyword local.unknown-thing $ "open
next line
