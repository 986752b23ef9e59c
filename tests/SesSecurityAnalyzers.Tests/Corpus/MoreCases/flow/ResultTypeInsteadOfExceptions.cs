using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Functional.Results;

public readonly record struct Result<T>(T? Value, string? Error)
{
    public bool IsOk => Error is null;

    public static Result<T> Ok(T value) => new(value, null);

    public static Result<T> Fail(string error) => new(default, error);
}

public sealed class ReceiptSender
{
    public Result<string> Send(MimeMessage message)
    {
        var opened = Open(587, SecureSocketOptions.StartTls);
        if (!opened.IsOk)
        {
            return Result<string>.Fail(opened.Error!);
        }

        using var client = opened.Value!;
        return Result<string>.Ok(client.Send(message));
    }

    public Result<string> SendUrgent(MimeMessage message)
    {
        var opened = Open(2465, SecureSocketOptions.SslOnConnect);
        return opened.IsOk ? Result<string>.Ok(opened.Value!.Send(message)) : Result<string>.Fail("no connection");
    }

    private static Result<SmtpClient> Open(int port, SecureSocketOptions mode)
    {
        var client = new SmtpClient();
        try
        {
            client.Connect("email-smtp.ca-central-1.amazonaws.com", port, mode);
            return Result<SmtpClient>.Ok(client);
        }
        catch (IOException e)
        {
            client.Dispose();
            return Result<SmtpClient>.Fail(e.Message);
        }
    }
}

public sealed class RefundSender
{
    public Result<string> Send(MimeMessage message) => Open(587) is { IsOk: true, Value: { } client } ? Result<string>.Ok(client.Send(message)) : Result<string>.Fail("no connection");

    public Result<string> SendUrgent(MimeMessage message) => Open(465) is { IsOk: true, Value: { } client } ? Result<string>.Ok(client.Send(message)) : Result<string>.Fail("no connection");

    private static Result<SmtpClient> Open(int port)
    {
        var client = new SmtpClient();
        try
        {
            client.Connect("email-smtp.ca-central-1.amazonaws.com", port, SecureSocketOptions.StartTls); //~ SESA103
            return Result<SmtpClient>.Ok(client);
        }
        catch (IOException e)
        {
            client.Dispose();
            return Result<SmtpClient>.Fail(e.Message);
        }
    }
}
