// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "protocol/jsonwriter.h"
#include "server/httpmessage.h"

#include <cstdint>
#include <string_view>

/// The shapes of answers (HTTP API 11).
namespace kennel::responses {

/// JSON with exactly `application/json`, which the reference client compares for equality.
HttpResponse json(JsonWriter &writer, int status = 200);

/// `{"status", "message"}`: the message is for whoever reads it by eye.
HttpResponse error(int status, std::string_view message);

/// `{"status": 404, "type", "id"}`.
HttpResponse notFound(std::string_view type, std::string_view id);
HttpResponse notFound(std::string_view type, std::uint64_t id);

/// `{"status": 422, "reason": "failure", "message"}`: a proof that cannot be made.
HttpResponse proofFailure(std::string_view message);

/// A status without a body.
HttpResponse empty(int status);

/// Plain text.
HttpResponse text(int status, const QByteArray &text);

/// Bytes of a media type.
HttpResponse bytes(const QByteArray &body, const QByteArray &contentType);

} // namespace kennel::responses
