-- Sends one request after another from a file of prepared ones, so that variables change per request.
-- Lines of the file: METHOD <tab> path <tab> body (may be empty). Reports one line of figures at the end.
local requests = {}
local next_request = 0

function init(args)
  for line in io.lines(args[1]) do
    local method, path, body = line:match("^(%u+)\t([^\t]+)\t(.*)$")
    local headers = { ["Accept"] = args[2] }
    if body ~= "" then
      headers["Content-Type"] = "application/json"
    end
    requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
end

function request()
  next_request = next_request % #requests + 1
  return requests[next_request]
end

function done(summary, latency, _)
  io.write(string.format("FIGURES %.1f %.1f %.1f %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50), latency:percentile(99),
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
