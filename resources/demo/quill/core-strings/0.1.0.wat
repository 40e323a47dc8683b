;; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
;; A core module, from before there was a component: counts the characters of UTF-8 text in its memory.
(module
  (memory (export "memory") 1)
  (func (export "count") (param $at i32) (param $bytes i32) (result i32)
    (local $end i32) (local $n i32)
    (local.set $end (i32.add (local.get $at) (local.get $bytes)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (local.set $n (i32.add (local.get $n)
          (i32.ne (i32.and (i32.load8_u (local.get $at)) (i32.const 0xc0)) (i32.const 0x80))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $n)))
