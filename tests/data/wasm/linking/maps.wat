(component
 (import "log" (func $log (param "s" (map string u32)) (result (list (map u8 string)))))
 (core module $libc (memory (export "mem") 1) (func (export "realloc") (param i32 i32 i32 i32) (result i32) unreachable)) (core instance $libc (instantiate $libc))
 (core func $l (canon lower (func $log) (memory $libc "mem") (realloc (func $libc "realloc"))))
 (core module $m (import "" "l" (func (param i32 i32 i32))))
 (core instance (instantiate $m (with "" (instance (export "l" (func $l)))))))
