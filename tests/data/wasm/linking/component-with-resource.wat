(component
 (component $inner (import "c" (component (import "r" (type $r (sub resource))) (import "x" (func (param "a" (own $r)))) (export "y" (func (param "a" (borrow $r)))))))
 (component $arg (import "r" (type $r (sub resource))) (import "x" (func $x (param "a" (own $r)))) (import "q" (func (param "a" (borrow $r)))) (export "y" (func 1)))
)
