(component
 (core type $mt (module (import "a" "f" (func)) (export "g" (func (param i32)))))
 (import "m" (core module $m (import "a" "f" (func)) (export "g" (func (param i32)))))
 (component $c (import "mod" (core module (import "a" "f" (func)) (import "b" "h" (func)))))
 (instance (instantiate $c (with "mod" (core module $m)))))
