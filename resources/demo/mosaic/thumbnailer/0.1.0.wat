(; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception ;)
;; Put together from other packages, which it names by version requirement: no code of its own.
(component
  (import "unlocked-dep=<mosaic:checksum@{>=1.0.0 <2.0.0}>" (component $checksum
    (export "step" (func (param "sum" u32) (param "byte" u32) (result u32)))))
  (instance $sum (instantiate $checksum))
  (export "step" (func $sum "step")))
