(; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception ;)
;; What a publishing tool needs, from other packages.
(component
  (import "unlocked-dep=<quill:slug@{>=1.0.0}>" (component $slug
    (export "fold" (func (param "c" char) (result char)))))
  (import "unlocked-dep=<mosaic:thumbnailer@{>=0.1.0}>" (component $thumbnailer
    (export "step" (func (param "sum" u32) (param "byte" u32) (result u32)))))
  (instance $names (instantiate $slug))
  (instance $pictures (instantiate $thumbnailer))
  (export "fold" (func $names "fold"))
  (export "step" (func $pictures "step")))
