using System.Runtime.InteropServices;

namespace CoordonneSante.Api.Terminal;

/// <summary>Lets work that is asked to stop, by Ctrl-C or SIGTERM, end by itself; who asks twice ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Never disposed, for it holds nothing: a signal may be on its way as the command ends.</summary>
    private readonly CancellationTokenSource _source = new();

    private readonly PosixSignalRegistration[] _signals;
    private volatile int _signal;

    public Interruption() =>
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    public CancellationToken Token => _source.Token;

    /// <summary>What shells say of a process that the signal ended: 130 or 143.</summary>
    public int ExitCode => _signal == (int)PosixSignal.SIGTERM ? ExitCodes.Terminated : ExitCodes.Interrupted;

    public void Dispose() => Array.ForEach(_signals, signal => signal.Dispose());

    private void Stop(PosixSignalContext context)
    {
        if (_signal == 0)
        {
            context.Cancel = true;
            _signal = (int)context.Signal;
            _source.Cancel();
        }
    }
}
