// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

// Everything about keys in one line, for those who verify and sign.
#include "crypto/keyid.h"
#include "crypto/privatekey.h"
#include "crypto/publickey.h"
#include "crypto/signature.h"
#include "crypto/signer.h"
