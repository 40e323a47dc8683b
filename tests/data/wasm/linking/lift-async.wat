(component
 (core module $m (func (export "f") (param i32) (result i32) unreachable) (func (export "cb") (param i32 i32 i32) (result i32) unreachable))
 (core instance $i (instantiate $m))
 (func (export "f") async (param "a" u32) (result u32) (canon lift (core func $i "f") async (callback (func $i "cb")))))
