(component
 (import "a:b/types" (instance $t (export "r" (type (sub resource))) (export "[method]r.m" (func (param "self" (borrow 0))))))
 (alias export $t "r" (type $r))
 (component $c
  (import "a:b/types" (instance $t (export "r" (type (sub resource))) (export "[method]r.m" (func (param "self" (borrow 0))))))
  (alias export $t "r" (type $r))
  (import "mk" (func $mk (result (own $r))))
  (export "go" (func $mk)))
 (import "mk" (func $mk (result (own $r))))
 (instance $x (instantiate $c (with "a:b/types" (instance $t)) (with "mk" (func $mk))))
 (export "x" (instance $x)))
