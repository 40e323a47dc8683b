(component
 (type $l (list u8 4))
 (import "f" (func $f (param "x" $l) (result $l)))
 (core module $libc (memory (export "mem") 1)) (core instance $libc (instantiate $libc))
 (core func $lf (canon lower (func $f) (memory $libc "mem")))
 (core module $m (import "" "f" (func (param i32 i32 i32 i32 i32))))
 (core instance (instantiate $m (with "" (instance (export "f" (func $lf)))))))
