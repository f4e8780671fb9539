using Npgsql;

namespace CoordonneSante.Import.SharedStores;

/// <summary>Waits for the next publication to a shared store.</summary>
/// <remarks>
/// A publication tells the primary's listeners; on a standby nothing can be heard, so the store is looked at again as well.
/// </remarks>
public sealed class SharedFollower : IAsyncDisposable
{
    /// <summary>SQLSTATE <c>read_only_sql_transaction</c>: what a standby answers to who wants to listen.</summary>
    private const string ReadOnly = "25006";

    private readonly NpgsqlConnection _connection;
    private readonly TimeSpan _period;
    private readonly bool _isHeard;

    private SharedFollower(NpgsqlConnection connection, TimeSpan period, bool isHeard)
    {
        _connection = connection;
        _period = period;
        _isHeard = isHeard;
    }

    /// <param name="store">The store to follow.</param>
    /// <param name="period">How long to wait at most.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="NpgsqlException">No host answers.</exception>
    public static async Task<SharedFollower> BeginAsync(SharedStore store, TimeSpan period, CancellationToken cancellation)
    {
        var connection = await store.ConnectAsync(cancellation);
        try
        {
            await using var listen = new NpgsqlCommand($"LISTEN {SharedTables.Channel}", connection);
            await listen.ExecuteNonQueryAsync(cancellation);
            return new SharedFollower(connection, period, isHeard: true);
        }
        catch (PostgresException error) when (error.SqlState is ReadOnly or PostgresErrorCodes.FeatureNotSupported)
        {
            return new SharedFollower(connection, period, isHeard: false);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc cref="SharedCopy.Pull"/>
    public SharedState Pull(SharedCopy copy) => copy.Pull(_connection);

    /// <summary>Returns when something was published, or when it is time to look again.</summary>
    /// <exception cref="NpgsqlException">The connection was lost.</exception>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (_isHeard)
        {
            await _connection.WaitAsync(_period, cancellation);
        }
        else
        {
            await Task.Delay(_period, cancellation);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
