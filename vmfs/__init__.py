"""The VMFS filesystem library: on-disk records, devices, volumes, cluster locking, files. It knows nothing of FUSE or KVM."""
