(component
 (import "i" (instance $i (type $t (record (field "a" u8))) (export "t" (type $tt (eq $t))) (export "f" (func (param "x" $tt)))))
 (alias export $i "t" (type $t))
 (alias export $i "f" (func $f))
 (export "g" (func $f)))
