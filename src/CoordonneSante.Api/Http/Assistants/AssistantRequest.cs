namespace CoordonneSante.Api.Http.Assistants;

/// <summary>The request by which an assistant calls a tool, for the tool.</summary>
/// <remarks>The framework's accessor would make every request of the server, of the API too, pay for what this door alone needs: with it
/// no context is used again.</remarks>
internal sealed class AssistantRequest
{
    private readonly AsyncLocal<Holder?> _current = new();

    /// <summary>Null outside a call, and once it is answered.</summary>
    public HttpContext? Context => _current.Value?.Context;

    /// <param name="context">The request.</param>
    /// <param name="next">Answers it.</param>
    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var holder = new Holder { Context = context };
        _current.Value = holder;
        try
        {
            await next(context);
        }
        finally
        {
            holder.Context = null;
        }
    }

    /// <summary>Emptied at the end, also for what the call started and that outlives it.</summary>
    private sealed class Holder
    {
        public HttpContext? Context { get; set; }
    }
}
