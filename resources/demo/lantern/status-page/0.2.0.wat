(; SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception ;)
;; Answers for an HTTP server of WASI 0.2, with a trap: it is there to be looked at. Of the interfaces of WASI it asks for
;; what it names here, and no more.
(component
  (@custom "description" "Tells whether the services of a house are up")
  (@custom "authors" "Ines of Lantern")
  (@custom "licenses" "Apache-2.0 WITH LLVM-exception")
  (@custom "source" "https://git.lantern.example/status-page")
  (@custom "revision" "c07ba92e61")
  (@custom "version" "0.2.0")
  (import "wasi:http/types@0.2.6" (instance $http
    (export "incoming-request" (type (sub resource)))
    (export "response-outparam" (type (sub resource)))))
  (import "wasi:io/streams@0.2.6" (instance $streams
    (export "output-stream" (type (sub resource)))))
  (alias export $streams "output-stream" (type $output))
  (import "wasi:cli/stderr@0.2.6" (instance
    (alias outer 1 $output (type $output))
    (export "output-stream" (type $stream (eq $output)))
    (export "get-stderr" (func (result (own $stream))))))
  (import "wasi:clocks/wall-clock@0.2.6" (instance
    (type $datetime' (record (field "seconds" u64) (field "nanoseconds" u32)))
    (export "datetime" (type $datetime (eq $datetime')))
    (export "now" (func (result $datetime)))))
  (import "wasi:random/random@0.2.6" (instance
    (export "get-random-u64" (func (result u64)))))
  (alias export $http "incoming-request" (type $request))
  (alias export $http "response-outparam" (type $response))
  (core module $code
    (func (export "handle") (param i32 i32) unreachable))
  (core instance $it (instantiate $code))
  (func $handle (param "request" (own $request)) (param "response-out" (own $response))
    (canon lift (core func $it "handle")))
  (instance $handler (export "handle" (func $handle)))
  (export "wasi:http/incoming-handler@0.2.6" (instance $handler)))
