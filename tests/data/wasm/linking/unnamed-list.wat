(component
 (type $l (list string))
 (export "l" (type $l))
 (type $o (option $l))
 (import "f" (func (param "x" $o))))
