-- What wrk asks for: the addresses of a file, one after another, each thread from another place on.
-- usage: wrk … -s requests.lua <url> -- <file of addresses, a line each>

local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

function init(args)
  wrk.headers["Accept-Encoding"] = "gzip, deflate, br"
  requests = {}
  for address in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", address)
  end
  at = math.floor(#requests / 7 * number)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"microseconds":%d,"bytes":%d,"p99":%d,"errors":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
