(component
 (core module $m (import "a" "t" (table 1 funcref)) (import "a" "g" (global (mut i32))) (import "a" "m" (memory 1)))
 (core module $n (table (export "t") 2 10 funcref) (global (export "g") (mut i32) i32.const 0) (memory (export "m") 2 5))
 (core instance $ni (instantiate $n))
 (core instance (instantiate $m (with "a" (instance $ni)))))
