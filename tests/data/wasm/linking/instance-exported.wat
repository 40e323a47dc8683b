(component
 (component $a (type $r (resource (rep i32))) (export $e "r" (type $r)) (export "e2" (type $e)))
 (instance $i (instantiate $a))
 (alias export $i "r" (type $r)) (alias export $i "e2" (type $r2))
 (core func (canon resource.drop $r))
 (export $x "r" (type $r))
 (export $x2 "i" (instance $i)))
