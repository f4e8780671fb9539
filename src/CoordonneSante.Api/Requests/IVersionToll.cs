namespace CoordonneSante.Api.Requests;

/// <summary>What clients pay for a kept version that a request has loaded.</summary>
internal interface IVersionToll
{
    /// <param name="context">The request whose client pays.</param>
    /// <returns>False when the client's budget does not allow it; the response then says when it will.</returns>
    bool TryPay(HttpContext context);
}
