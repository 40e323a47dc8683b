(component
  (type $t (instance
    (type $r (record (field "a" u8)))
    (export "r" (type $r2 (eq $r)))
    (type $f (func (param "x" $r2)))
    (export "f" (func (type $f)))))
  (export "t" (type $t)))
