#include "app/desktop/request.h"

#include "core/base/wordtable.h"

namespace culvert {

namespace {

constexpr auto requestWords = wordTable<Request>({
    {Request::Show, "raise"},
    {Request::New, "new"},
    {Request::StartAll, "start-all"},
    {Request::StopAll, "stop-all"},
});

} // namespace

QString wordFor(Request request)
{
    return requestWords[request];
}

std::optional<Request> requestFor(QStringView word)
{
    return requestWords.find(word);
}

} // namespace culvert
