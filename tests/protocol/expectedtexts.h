// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include <string_view>

// What the text forms of records look like. Here and not beside the test because moc stumbles over raw strings.
namespace kennel::test {

inline constexpr std::string_view exampleText = R"(time {
  seconds: 1671221120
  nanos: 153436500
}
entries {
  init {
    key: "ecdsa-p256:A1OfZz5Y9Ny7VKPVwroCTQPAr9tmlI4U/UTYHZHA87AF"
    hash_algorithm: "sha256"
  }
}
entries {
  grant_flat {
    key: "ecdsa-p256:A4yBQt9Im8xnO9Sr9PT7OrOUQP8Olijcq1dPwtdTpigm"
    permissions: PACKAGE_PERMISSION_RELEASE
  }
}
)";

inline constexpr std::string_view oddText = R"(time {
}
9: 5
10: 0x0000000000000001
11 { # group of 2 bytes
}
12: "\177\"a"
entries {
  define_namespace {
    namespace: "a\n\"\303\251\\\177"
  }
}
entries {
  revoke_flat {
    permissions: 9
    permissions: OPERATOR_PERMISSION_UNSPECIFIED
  }
}
)";

inline constexpr std::string_view exampleJson = R"({
  "time": "2022-12-16T20:05:20.1534365Z",
  "entries": [
    {
      "init": {
        "hashAlgorithm": "sha256",
        "key": "ecdsa-p256:A1OfZz5Y9Ny7VKPVwroCTQPAr9tmlI4U/UTYHZHA87AF"
      }
    },
    {
      "grant": {
        "key": "ecdsa-p256:A4yBQt9Im8xnO9Sr9PT7OrOUQP8Olijcq1dPwtdTpigm",
        "permissions": [
          "release"
        ]
      }
    }
  ]
})";

inline constexpr std::string_view oddString = R"("a\"b\\c\n\u0009\u007fé")";

} // namespace kennel::test
