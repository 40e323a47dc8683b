(component
 (type $t (resource (rep i32)))
 (component $c (import "t" (type $t (sub resource))) (import "i" (instance (export "u" (type (eq $t))) (export "f" (func (param "x" (own $t)))))))
 (core module $m (func (export "f") (param i32))) (core instance $mi (instantiate $m))
 (func $f (param "x" (own $t)) (canon lift (core func $mi "f")))
 (instance $i (export "u" (type $t)) (export "f" (func $f)))
 (instance (instantiate $c (with "t" (type $t)) (with "i" (instance $i)))))
