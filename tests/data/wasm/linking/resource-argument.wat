(component
 (component $c (import "r" (type $r (sub resource))) (import "mk" (func $mk (result (own $r)))) (export "go" (func $mk)))
 (type $res (resource (rep i32)))
 (core module $m (func (export "f") (result i32) i32.const 0))
 (core instance $mi (instantiate $m))
 (func $mk (result (own $res)) (canon lift (core func $mi "f")))
 (instance $x (instantiate $c (with "r" (type $res)) (with "mk" (func $mk)))))
