(; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception ;)
;; Adds two numbers modulo 65521, the step of Adler-32.
(component
  (core module $code
    (func (export "step") (param i32 i32) (result i32)
      (i32.rem_u (i32.add (local.get 0) (local.get 1)) (i32.const 65521))))
  (core instance $it (instantiate $code))
  (func $step (param "sum" u32) (param "byte" u32) (result u32)
    (canon lift (core func $it "step")))
  (export "step" (func $step)))
