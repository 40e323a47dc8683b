;; Functions that stand for properties, and labels whose interface has a version in two parts.
(component
  (import "r" (type $r (sub resource)))
  (import "[get]a" (func (result u32)))
  (import "[set]a" (func (param "v" u32)))
  (import "[get]b" (func (result (result u32))))
  (import "[set]b" (func (param "v" u32) (result (result (error string)))))
  (import "[method][get]r.p" (func (param "self" (borrow $r)) (result u32)))
  (import "[method][set]r.p" (func (param "self" (borrow $r)) (param "v" u32)))
  (import "[static][get]r.q" (func (result u32)))
  (import "[static][set]r.q" (func (param "v" u32) (result (result (error string)))))
  (import "i" (instance
    (export "[get]use" (func (result u32)))
    (export "r2" (type $r2 (sub resource)))
    (export "[method][get]r2.p" (func (param "self" (borrow $r2)) (result u32)))))
  (import "my-label" (implements "a:b/c@1") (version-suffix ".2.3") (instance))
  (import "other" (implements "a:b/c@1.2.3") (instance)))
