(; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception ;)
;; Put together from other packages, which it names by version requirement: no code of its own.
(component
  (import "unlocked-dep=<mosaic:checksum@{>=1.1.0}>" (component $checksum
    (export "step" (func (param "sum" u32) (param "byte" u32) (result u32)))
    (export "pack" (func (param "low" u32) (param "high" u32) (result u32)))))
  (import "unlocked-dep=<quill:slug@{>=1.0.0}>" (component $slug
    (export "fold" (func (param "c" char) (result char)))))
  (instance $sum (instantiate $checksum))
  (instance $names (instantiate $slug))
  (export "step" (func $sum "step"))
  (export "pack" (func $sum "pack"))
  (export "fold" (func $names "fold")))
