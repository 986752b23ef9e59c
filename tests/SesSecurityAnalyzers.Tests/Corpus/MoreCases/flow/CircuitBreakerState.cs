using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Resilience.Breaker;

public sealed class BreakerMailer
{
    private enum State
    {
        Closed,
        HalfOpen,
        Open,
    }

    private State _state = State.Closed;
    private int _failures;

    public async Task<bool> TrySendAsync(MimeMessage message)
    {
        if (_state == State.Open)
        {
            return false;
        }

        using var client = new SmtpClient();
        try
        {
            await client.ConnectAsync("email-smtp.ap-northeast-1.amazonaws.com", 587, _state switch
            {
                State.Closed => SecureSocketOptions.StartTls,
                _ => SecureSocketOptions.StartTls,
            });
            await client.SendAsync(message);
            Succeeded();
            return true;
        }
        catch (IOException)
        {
            Failed();
            return false;
        }
    }

    public async Task ProbeAsync(MimeMessage message)
    {
        using var client = new SmtpClient();
        switch (_state)
        {
            case State.HalfOpen:
                await client.ConnectAsync("email-smtp.ap-northeast-1.amazonaws.com", 2587, SecureSocketOptions.Auto); //~ SESA102
                break;
            case State.Open:
                return;
            default:
                await client.ConnectAsync("email-smtp.ap-northeast-1.amazonaws.com", 465, SecureSocketOptions.Auto);
                break;
        }

        await client.SendAsync(message);
    }

    private void Succeeded()
    {
        _failures = 0;
        _state = State.Closed;
    }

    private void Failed()
    {
        _failures++;
        _state = _failures > 3 ? State.Open : State.HalfOpen;
    }
}
