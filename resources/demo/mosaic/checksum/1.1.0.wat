(; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception ;)
;; Both sums of Adler-32, packed as the format wants them.
(component
  (core module $code
    (func $step (export "step") (param i32 i32) (result i32)
      (i32.rem_u (i32.add (local.get 0) (local.get 1)) (i32.const 65521)))
    (func (export "pack") (param i32 i32) (result i32)
      (i32.or (i32.shl (local.get 1) (i32.const 16)) (local.get 0))))
  (core instance $it (instantiate $code))
  (func $step (param "sum" u32) (param "byte" u32) (result u32)
    (canon lift (core func $it "step")))
  (func $pack (param "low" u32) (param "high" u32) (result u32)
    (canon lift (core func $it "pack")))
  (export "step" (func $step))
  (export "pack" (func $pack)))
