(component
 (type $v (variant (case "a" string) (case "b" (tuple u64 f32)) (case "c")))
 (import "v" (type $vv (eq $v)))
 (core module $m (memory (export "mem") 1) (func (export "realloc") (param i32 i32 i32 i32) (result i32) unreachable)
  (func (export "f") (param i32 i64 i32) (result i32) unreachable) (func (export "post") (param i32)))
 (core instance $i (instantiate $m))
 (func $f (param "v" $vv) (result (list u8)) (canon lift (core func $i "f") (memory $i "mem") (realloc (func $i "realloc")) (post-return (func $i "post"))))
 (export "f" (func $f)))
