(component
 (core module $m (memory (export "mem") 1) (func (export "realloc") (param i32 i32 i32 i32) (result i32) unreachable)
  (func (export "f") (param i32) (result i32) unreachable))
 (core instance $i (instantiate $m))
 (func (export "f") (param "a" (tuple u64 u64 u64 u64 u64 u64 u64 u64)) (param "b" (tuple u64 u64 u64 u64 u64 u64 u64 u64)) (param "c" u8) (result (result (error string))) 
   (canon lift (core func $i "f") (memory $i "mem") (realloc (func $i "realloc")))))
