using System;
using System.Collections.Generic;
using System.Net.Mail;
using System.Threading;
using System.Threading.Tasks;
using MimeKit;

namespace SesSecurityAnalyzers.Verifier.Connecting;

/// <summary>
/// Sends messages through a pool of compliant connections. What fails before the server can have accepted a message is tried again; what may have been accepted never is.
/// Thread safe: one sender serves a whole application.
/// </summary>
public interface ISesSmtpSender
{
    /// <summary>Sends a message and waits for SES's answer.</summary>
    /// <param name="message">The message; its sender and recipients are the envelope's. Not to be changed, nor sent twice at the same time, until the task ends.</param>
    /// <param name="cancellationToken">Cancels waiting, connecting and sending at once.</param>
    /// <returns>SES's message id.</returns>
    /// <exception cref="SesTransportException">It was not sent, or <see cref="SesTransportException.MayHaveBeenAccepted"/> says that this is not known.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The sender is shut down.</exception>
    Task<string> SendAsync(MimeMessage message, CancellationToken cancellationToken = default);

    /// <summary>Sends a message with an envelope of its own.</summary>
    /// <param name="message">The message. Not to be changed, nor sent twice at the same time, until the task ends.</param>
    /// <param name="sender">The envelope's sender.</param>
    /// <param name="recipients">The envelope's recipients; SES takes 50.</param>
    /// <param name="cancellationToken">Cancels waiting, connecting and sending at once.</param>
    /// <returns>SES's message id.</returns>
    /// <exception cref="SesTransportException">It was not sent, or <see cref="SesTransportException.MayHaveBeenAccepted"/> says that this is not known.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The sender is shut down.</exception>
    Task<string> SendAsync(MimeMessage message, MailboxAddress sender, IEnumerable<MailboxAddress> recipients, CancellationToken cancellationToken = default);

    /// <summary>Sends a message made for <see cref="SmtpClient"/>, for code that moves here from it.</summary>
    /// <param name="message">The message; it is copied before this method returns.</param>
    /// <param name="cancellationToken">Cancels waiting, connecting and sending at once.</param>
    /// <returns>SES's message id.</returns>
    /// <exception cref="SesTransportException">It was not sent, or <see cref="SesTransportException.MayHaveBeenAccepted"/> says that this is not known.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The sender is shut down.</exception>
    Task<string> SendAsync(MailMessage message, CancellationToken cancellationToken = default);
}
