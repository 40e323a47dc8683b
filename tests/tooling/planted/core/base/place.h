// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
// See /home/somebody/kennel; but https://example.com/work/ and build/work/ are fine.
