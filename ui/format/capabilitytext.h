// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#pragma once

#include "meaning/capability.h"
#include "meaning/host.h"

#include <QString>

namespace kennel {

/** What a component may do, in words: "Opens network connections". */
QString capabilitySentence(const meaning::Capability &capability);

/** The same by its id, as it is searched for: of an unknown interface without its name. The id itself if it is none. */
QString capabilityWords(const std::string &id);

/** What proves it: "import wasi:sockets/tcp@0.2.0". */
QString capabilityEvidence(const meaning::Evidence &evidence);

/** What a host is called: "Browsers, through jco". */
QString hostName(const meaning::Host &host);

/** Why something does not run on a host, for behind "no:". */
QString obstacleText(const meaning::Obstacle &obstacle);

/** "Asks its host for none of these: files, network connections"; empty if there is nothing to say. */
QString notAskedForText(const meaning::NotAskedFor &notAskedFor);

/// Why nothing is said about what a file may do and where it runs, of one that is not valid.
QString notJudgedText(const wasm::Binary &binary);

} // namespace kennel
