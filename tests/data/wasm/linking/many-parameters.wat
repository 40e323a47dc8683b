(component
 (import "f" (func $f (param "a" (tuple u64 u64 u64 u64 u64 u64 u64 u64)) (param "b" (tuple u64 u64 u64 u64 u64 u64 u64 u64)) (param "c" u8)))
 (core module $libc (memory (export "mem") 1)) (core instance $libc (instantiate $libc))
 (core func $lf (canon lower (func $f) (memory $libc "mem")))
 (core module $m (import "" "f" (func (param i32))))
 (core instance (instantiate $m (with "" (instance (export "f" (func $lf)))))))
