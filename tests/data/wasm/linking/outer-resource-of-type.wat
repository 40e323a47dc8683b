(component
  (import "r" (type $r (sub resource)))
  (type (component
    (alias outer 1 $r (type $rr))
    (import "r" (type (eq $rr))))))
