(component (type $r (resource (rep i32))) (export $e "r" (type $r)) (core func $n (canon resource.new $e)) (core func $d (canon resource.drop $e)) (core func $p (canon resource.rep $e)))
