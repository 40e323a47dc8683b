(component
 (import "g" (func $g async (param "a" string) (result string)))
 (core module $libc (memory (export "mem") 1) (func (export "realloc") (param i32 i32 i32 i32) (result i32) unreachable)) (core instance $libc (instantiate $libc))
 (core func $lg (canon lower (func $g) async (memory $libc "mem") (realloc (func $libc "realloc"))))
 (core module $m (import "" "g" (func (param i32 i32 i32) (result i32))))
 (core instance (instantiate $m (with "" (instance (export "g" (func $lg)))))))
