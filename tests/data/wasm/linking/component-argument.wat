(component
 (component $inner (import "c" (component (import "x" (func)) (import "z" (func (param "a" string))) (export "y" (func)))))
 (component $arg (import "x" (func $x)) (export "y" (func $x)) (export "w" (func $x)))
 (instance (instantiate $inner (with "c" (component $arg)))))
