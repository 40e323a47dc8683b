// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "api/clock.h"
#include "api/responseparser.h"
#include "api/transport.h"
#include "offload/offload.h"

#include <QCoroTask>

/// From answers to values or errors, for all endpoints alike.
namespace kennel {

inline std::string_view textOfBody(const Response &response)
{
    return {response.body.constData(), std::size_t(response.body.size())};
}

/// Whether the answer calls itself JSON, with or without parameters; saying nothing is allowed.
bool isJson(const ResponseHead &head);
/// http.content-type.
ApiError wrongType(const ResponseHead &head);
/// What a registry means with an answer that is no success: log.not-found, or http.status; with ApiError::server.
ApiError refusal(const Response &response, const Clock &clock);
/// @p error as an error of the answer with @p head. A JSON text that stops too early and whose length nobody announced
/// was probably cut off on its way: http.truncated.
ApiError asApiError(const ParseError &error, const ResponseHead &head, std::string_view body = {});
/// @p url with a slash at the end of its path, without query and fragment.
QUrl withSlash(QUrl url);

/// The value that @p parse reads from @p response; large ones are read in another thread.
template <typename Parse>
auto parsed(std::expected<Response, ApiError> response, int maxDepth, Parse parse)
    -> QCoro::Task<std::expected<typename decltype(parse(std::string_view(), 0))::value_type, ApiError>>
{
    if (!response)
        co_return std::unexpected(std::move(response.error()));
    static constexpr qsizetype large = 64 << 10;
    const auto read = [&response, maxDepth, &parse] { return parse(textOfBody(*response), maxDepth); };
    std::optional<decltype(read())> result;
    if (response->body.size() < large) {
        result = read();
    } else {
        result = co_await offload(read);
    }
    if (!*result)
        co_return std::unexpected(asApiError(result->error(), response->head, textOfBody(*response)));
    co_return std::move(**result);
}

} // namespace kennel
