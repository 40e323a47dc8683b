(component (import "r" (type $r (sub resource))) (import "i" (instance (alias outer 1 $r (type $x)) (export "f" (func (param "a" (own $x)))))))
