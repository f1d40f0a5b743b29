"""Kernels to run notebooks in, the same as JupyterLab's. On Linux a kernel is a fork of the process that asks for it,
so that it does not have to import PyTorch again: two or three seconds a notebook."""
import multiprocessing as mp, os, sys
from pathlib import Path

def execute(nb, folder: Path, fresh: bool = False) -> None:
    """Runs the cells of `nb` in a new kernel, with `folder` as its working directory; the first error is raised.
    A `fresh` kernel has imported nothing: it is never a fork."""
    from nbclient import NotebookClient
    os.environ["IPYTHONDIR"] = str(Path.cwd()/".ipython")
    client = NotebookClient(nb, timeout=1200, kernel_name="python3", resources={"metadata": {"path": str(folder)}},
                            extra_arguments=["--log-level=ERROR"])
    if fresh or not sys.platform.startswith("linux"): return client.execute()
    manager, kernel = client.create_kernel_manager(), _forked_kernel()
    manager.provisioner = _provisioner(manager, kernel)
    try: client.execute()
    finally: kernel.kill()

def _forked_kernel():
    "A fork of this process that waits to be told how to become a kernel."
    class Kernel(mp.get_context("fork").Process):
        stdin = stdout = stderr = None # these, and what follows, are what provisioners use of `subprocess.Popen`
        def poll(self): return self.exitcode
        def wait(self): return self.join() or self.exitcode
        def send_signal(self, number): os.kill(self.pid, number)
    receiver, sender = mp.Pipe(duplex=False)
    kernel = Kernel(target=_become_kernel, args=(receiver, sender))
    kernel.start()
    kernel.become = sender.send
    return kernel

def _provisioner(manager, kernel):
    "What lets `manager` start the waiting `kernel` in place of a command."
    from jupyter_client.provisioning import LocalProvisioner
    class Forked(LocalProvisioner):
        async def launch_kernel(self, cmd, cwd=None, env=None, **kwargs):
            kernel.become((cmd, cwd, env))
            self.process, self.pid, self.pgid, self.cwd = kernel, kernel.pid, kernel.pid, cwd
            return self.connection_info
    return Forked(kernel_id="", kernel_spec=manager.kernel_spec, parent=manager)

def _become_kernel(receiver, sender) -> None:
    "Turns this process into the kernel that a command (python -m ipykernel_launcher -f ...) would start."
    from ipykernel.kernelapp import IPKernelApp
    os.setsid()
    sender.close() # then there is nothing to wait for should the other side end
    cmd, cwd, env = receiver.recv()
    os.chdir(cwd)
    os.environ.update(env)
    sys.modules["debugpy"] = None # not to be imported: nobody debugs here
    for name in ("tqdm.auto", "tqdm.autonotebook"): sys.modules.pop(name, None) # they look where they are when imported
    # What the last two say is otherwise read from the environment, as Matplotlib and ipykernel are imported.
    IPKernelApp.launch_instance([*cmd[cmd.index("-f"):], "--matplotlib=inline", f"--IPKernelApp.parent_handle={os.getppid()}"])
