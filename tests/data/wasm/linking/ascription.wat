(component
 (import "a" (instance $a (export "f" (func (param "x" u8))) (export "g" (func))))
 (component $c (import "a" (instance $a (export "f" (func (param "x" u8))))) (export "b" (instance $a)))
 (instance $i (instantiate $c (with "a" (instance $a))))
 (alias export $i "b" (instance $b)) (alias export $b "f" (func $f))
 (export "f" (func $f) (func (param "x" u8)))
 (export "b" (instance $b) (instance (export "f" (func (param "x" u8))))))
