(component
 (component $inner (import "c" (component (export "r" (type $r (sub resource))) (export "x" (func (result (own $r)))))))
 (component $arg (type $t (resource (rep i32))) (export $e "r" (type $t))
  (core module $m (func (export "f") (result i32) i32.const 0)) (core instance $mi (instantiate $m))
  (func $mk (result (own $e)) (canon lift (core func $mi "f"))) (export "x" (func $mk)))
 (instance (instantiate $inner (with "c" (component $arg)))))
