(component
  (type $t (instance
    (export "r" (type $r (sub resource)))
    (type $f (func (param "x" (own $r))))
    (export "f" (func (type $f)))))
  (import "t" (type (eq $t))))
