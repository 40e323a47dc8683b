(component
 (type $fl (flags "a" "b" "c"))
 (type $en (enum "x" "y"))
 (import "fl" (type $f (eq $fl))) (import "en" (type $e (eq $en)))
 (import "g" (func $g (param "a" $f) (param "b" $e) (param "c" (option u64)) (param "d" (result u8 (error f64))) (param "e" char) (param "f" f64) (result (tuple s8 s16))))
 (core module $libc (memory (export "mem") 1)) (core instance $libc (instantiate $libc))
 (core func $lg (canon lower (func $g) (memory $libc "mem")))
 (core module $m (import "" "g" (func (param i32 i32 i32 i64 i32 i64 i32 f64 i32))))
 (core instance (instantiate $m (with "" (instance (export "g" (func $lg)))))))
