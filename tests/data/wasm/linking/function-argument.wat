(component
 (component $c (type $t (record (field "a" u8))) (export $e "t" (type $t)) (import "f" (func (param "x" u8))) )
 (import "f" (func $f (param "x" u8)))
 (instance $x (instantiate $c (with "f" (func $f))))
 (export "x" (instance $x)))
