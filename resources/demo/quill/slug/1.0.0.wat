(; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception ;)
;; The characters of an address: lower-case letters and digits stay, capitals are lowered, the rest becomes a dash.
(component
  (core module $code
    (func (export "fold") (param i32) (result i32)
      (if (i32.lt_u (i32.sub (local.get 0) (i32.const 65)) (i32.const 26))
        (then (return (i32.add (local.get 0) (i32.const 32)))))
      (if (i32.lt_u (i32.sub (local.get 0) (i32.const 97)) (i32.const 26))
        (then (return (local.get 0))))
      (if (i32.lt_u (i32.sub (local.get 0) (i32.const 48)) (i32.const 10))
        (then (return (local.get 0))))
      (i32.const 45)))
  (core instance $it (instantiate $code))
  (func $fold (param "c" char) (result char)
    (canon lift (core func $it "fold")))
  (export "fold" (func $fold)))
